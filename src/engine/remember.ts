/** What is made of some texts, remembered for the texts of the last call: a draft is read again at each pause, and its customer's messages stay. */
export function remember<Made>(make: (texts: readonly string[]) => Made): (texts: readonly string[]) => Made {
  let last: { readonly texts: readonly string[]; readonly made: Made } | undefined;
  return (texts) => {
    const isSame = last?.texts.length === texts.length && texts.every((text, i) => text === last?.texts[i]);
    if (!last || !isSame) last = { texts: [...texts], made: make(texts) };
    return last.made;
  };
}

/**
 * What is made of an object, remembered for the object of the last call, whatever else is given with it; unlike a weak map, it costs the
 * collector of garbage nothing.
 */
export function rememberLast<From extends object, Rest extends readonly unknown[], Made>(
  make: (from: From, ...rest: Rest) => Made,
): (from: From, ...rest: Rest) => Made {
  let last: { readonly from: From; readonly made: Made } | undefined;
  return (from, ...rest) => {
    if (last?.from !== from) last = { from, made: make(from, ...rest) };
    return last.made;
  };
}
