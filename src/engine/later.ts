interface Kept {
  /** Under which an object has what makes the property. */
  readonly key: symbol;
  /** One for all objects: with a getter of its own, each would get a shape of its own, which keeps all it refers to until a full clean-up. */
  readonly descriptor: PropertyDescriptor;
}

const byName = new Map<string, Kept>();

function keptAs(name: string): Kept {
  let kept = byName.get(name);
  if (!kept) {
    const key = Symbol(name);
    const descriptor = {
      enumerable: true,
      configurable: true,
      get(this: Record<symbol, () => unknown>) {
        return this[key]?.();
      },
    };
    byName.set(name, (kept = { key, descriptor }));
  }
  return kept;
}

/** The same object with a property that is made when somebody looks at it, and then kept. */
export function later<Base extends object, Name extends string, Value>(
  base: Base,
  name: Name,
  make: () => Value,
): Base & { readonly [Key in Name]: Value } {
  const { key, descriptor } = keptAs(name);
  let made: { readonly value: Value } | undefined;
  Object.defineProperty(base, key, { configurable: true, value: () => (made ??= { value: make() }).value });
  return Object.defineProperty(base, name, descriptor) as Base & { readonly [Key in Name]: Value };
}
