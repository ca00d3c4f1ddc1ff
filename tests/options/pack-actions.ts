import { vi } from 'vitest';
import { packWork } from '../../src/options/pack-work';
import type { PackActions } from '../../src/options/store';

/** What the page does with packs, in this process: the real reading and checking, nothing stored. */
export function packActions() {
  return {
    examine: (given) => Promise.resolve(packWork.examine(given)),
    compare: (given) => Promise.resolve(packWork.compare(given)),
    style: (given) => Promise.resolve(packWork.style(given)),
    put: vi.fn(() => Promise.resolve()),
    remove: vi.fn(() => Promise.resolve()),
    setRules: vi.fn(() => Promise.resolve()),
    download: vi.fn(),
  } satisfies PackActions;
}
