import type { Page } from 'puppeteer-core';
import type { LabPage } from './pages/page';

/** The edges of a rectangle. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The place of everything of one colour ("r g b") in a picture of the page, in the window of the reply box; null without any. */
export async function findColour(page: Page, colour: string): Promise<Rect | null> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (data, wanted) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      canvas.drawImage(image, 0, 0);
      const bytes = canvas.getImageData(0, 0, width, height).data;
      const [red, green, blue] = wanted.split(' ').map(Number);
      let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
      for (let at = 0; at < bytes.length; at += 4) {
        if (bytes[at] !== red || bytes[at + 1] !== green || bytes[at + 2] !== blue) continue;
        const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
        [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)];
      }
      if (left === Infinity) return null;
      const frame = (window as unknown as LabPage).labEditable().ownerDocument.defaultView?.frameElement;
      const outer = frame?.getBoundingClientRect();
      const [x, y] = [(outer?.x ?? 0) + (frame?.clientLeft ?? 0), (outer?.y ?? 0) + (frame?.clientTop ?? 0)];
      return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
    },
    picture,
    colour,
  );
}
