/** Watches for whatever may move the reply box on the screen. */
export interface PlaceWatch {
  /** Starts or stops watching. */
  set(on: boolean): void;
  /** The place is known again: a move from here on is news. */
  moved(): void;
}

/** Calls `onMove` after scrolling, resizing and layout shifts; nothing is polled. */
export function watchPlace(window: Window & typeof globalThis, element: () => HTMLElement | null, onMove: () => void): PlaceWatch {
  let on = false;
  let watched: HTMLElement | null = null;
  let corner = '';
  let shifts: IntersectionObserver | undefined;
  const sizes = new ResizeObserver(onMove);

  const stop = () => {
    sizes.disconnect();
    shifts?.disconnect();
    watched = null;
    corner = '';
  };
  const watchShifts = (target: HTMLElement) => {
    const { left, top, width, height } = target.getBoundingClientRect();
    const now = [left, top, width, height].map(Math.floor).join();
    if (now === corner) return;
    corner = now;
    shifts?.disconnect();
    // The root is cropped to where the element is now, so that any move changes how much of it is seen.
    const right = window.innerWidth - left - width;
    const bottom = window.innerHeight - top - height;
    const rootMargin = [-top, -right, -bottom, -left].map((side) => `${Math.floor(side)}px`).join(' ');
    let first = true;
    shifts = new IntersectionObserver(
      () => {
        if (!first) onMove();
        first = false;
      },
      { rootMargin, threshold: [0, 0.25, 0.5, 0.75, 0.9, 1] },
    );
    shifts.observe(target);
  };

  return {
    set(next) {
      if (next === on) return;
      on = next;
      const change = on ? 'addEventListener' : 'removeEventListener';
      window[change]('scroll', onMove, { capture: true, passive: true });
      window[change]('resize', onMove, { passive: true });
      if (!on) stop();
    },
    moved() {
      const now = on ? element() : null;
      if (now !== watched) {
        stop();
        if (now) sizes.observe(now);
        watched = now;
      }
      if (now && now.ownerDocument === window.document) watchShifts(now);
    },
  };
}
