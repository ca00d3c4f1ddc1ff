import general from './general';
import { helpdesks } from './index';

/** The ids of all that a page can be read by, as team rules name them. */
export const adapterIds: readonly string[] = [...helpdesks, general].map(({ id }) => id);
