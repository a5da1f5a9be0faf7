import { useState, type DragEvent } from 'react';

interface Drop {
  /** Something is held over the place at the moment. */
  readonly over: boolean;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** A place to drop one file on. */
export function useDrop(onFile: (file: File) => void): Drop {
  const [over, setOver] = useState(false);
  return {
    over,
    onDragOver: (event) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => {
      setOver(false);
    },
    onDrop: (event) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file) onFile(file);
    },
  };
}
