/** What bounds an archive. Sizes are in bytes; a style of a hundred rules has some ten thousand. */
export const ZIP_LIMITS = { size: 2_000_000, entries: 2_000, files: 500, unpacked: 10_000_000, ratio: 100 } as const;
