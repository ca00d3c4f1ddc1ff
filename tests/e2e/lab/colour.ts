import type { Page } from 'puppeteer-core';
import type { LabPage } from './pages/page';

/** The edges of a rectangle. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The lines of one colour ("r g b") in a picture of the page, from the top down, in CSS pixels of the window; a line may have gaps, and two
 * lines side by side are one.
 */
export async function linesOf(page: Page, colour: string): Promise<readonly Rect[]> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (data, wanted) => {
      // Not through an address, which a page's policy may refuse.
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0))]));
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      canvas.drawImage(image, 0, 0);
      const bytes = canvas.getImageData(0, 0, width, height).data;
      const [red, green, blue] = wanted.split(' ').map(Number);
      const lines: { left: number; top: number; right: number; bottom: number }[] = [];
      for (let at = 0; at < bytes.length; at += 4) {
        if (bytes[at] !== red || bytes[at + 1] !== green || bytes[at + 2] !== blue) continue;
        const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
        const last = lines.at(-1);
        if (last && y <= last.bottom) {
          Object.assign(last, { left: Math.min(last.left, x), right: Math.max(last.right, x + 1), bottom: y + 1 });
        } else lines.push({ left: x, top: y, right: x + 1, bottom: y + 1 });
      }
      const scale = width / window.innerWidth;
      return lines.map((line) => ({
        left: line.left / scale,
        top: line.top / scale,
        right: line.right / scale,
        bottom: line.bottom / scale,
      }));
    },
    picture,
    colour,
  );
}

/** The same on a lab page, in the window of the reply box. */
export async function linesInBox(page: Page, colour: string): Promise<readonly Rect[]> {
  const lines = await linesOf(page, colour);
  const [x, y] = await page.evaluate(() => {
    const frame = (window as unknown as LabPage).labEditable().ownerDocument.defaultView?.frameElement;
    const outer = frame?.getBoundingClientRect();
    return [(outer?.x ?? 0) + (frame?.clientLeft ?? 0), (outer?.y ?? 0) + (frame?.clientTop ?? 0)] as const;
  });
  return lines.map(({ left, top, right, bottom }) => ({ left: left - x, top: top - y, right: right - x, bottom: bottom - y }));
}
