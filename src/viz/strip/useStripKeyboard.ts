import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { moveCell, type CellPosition } from './moveCell';
import type { StripCells } from './stripCells';

export interface StripKeyboardOptions {
  cells: StripCells;
  order: Int32Array;
  rowsOnScreen: number;
  /** The cell that focus starts at. */
  getFirst: () => CellPosition | undefined;
  onMove: (position: CellPosition) => void;
  onOpen: (position: CellPosition) => void;
  onClose: (() => void) | undefined;
}

export interface StripKeyboard {
  /** Where the keyboard stands while it has the focus; undefined when the pointer took over. */
  active: CellPosition | undefined;
  setActive: (position: CellPosition) => void;
  onFocus: (event: FocusEvent) => void;
  onPointerDown: () => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Walks the cells of a strip as the pattern of a grid asks: arrows move, Enter or Space opens, Escape closes. */
export function useStripKeyboard(options: StripKeyboardOptions): StripKeyboard {
  const { cells, order, rowsOnScreen } = options;
  const [kept, setActive] = useState<CellPosition>();
  const [isKeyboard, setIsKeyboard] = useState(false);
  const position = isStillThere(cells, order, kept) ? kept : undefined;
  const walk = (event: KeyboardEvent, from: CellPosition) => {
    const next = position === undefined ? from : moveCell(cells, order, from, event, rowsOnScreen);
    if (next !== undefined) {
      event.preventDefault();
      setActive(next);
      setIsKeyboard(true);
      options.onMove(next);
    }
  };
  return {
    active: isKeyboard ? position : undefined,
    setActive,
    onFocus: (event) => {
      if (event.target === event.currentTarget && event.currentTarget.matches(':focus-visible')) {
        setActive(position ?? options.getFirst());
        setIsKeyboard(true);
      }
    },
    onBlur: () => setIsKeyboard(false),
    onPointerDown: () => setIsKeyboard(false),
    onKeyDown: (event) => {
      const from = position ?? options.getFirst();
      if (event.key === 'Escape') {
        closeInsteadOfGrafana(event, options.onClose);
      } else if (from !== undefined && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        options.onOpen(from);
      } else if (from !== undefined) {
        walk(event, from);
      }
    },
  };
}

/** Escape leaves kiosk mode and panel view too: not while there is something of our own to close. */
function closeInsteadOfGrafana(event: KeyboardEvent, onClose: (() => void) | undefined): void {
  if (onClose !== undefined) {
    event.stopPropagation();
    onClose();
  }
}

function isStillThere(cells: StripCells, order: Int32Array, position: CellPosition | undefined): boolean {
  return position !== undefined && cells.row[position.cell] === order[position.place];
}
