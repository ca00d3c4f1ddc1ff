import { useState } from 'preact/hooks';

/** Where files can be dropped: whether some are held over it, and what it has to listen to. Text that is dragged is left alone. */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  const listeners = {
    onDragOver(event: DragEvent): void {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (): void => setOver(false),
    onDrop(event: DragEvent): void {
      setOver(false);
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      onFiles([...event.dataTransfer.files]);
    },
  };
  return { over, listeners };
}
