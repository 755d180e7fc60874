import type { Piece } from './pieceSeries';

/** A piece as far as it was fetched; what comes after `until` may still change. */
export interface CachedPiece {
  piece: Piece;
  until: number;
}

/** 16 bytes a point: 64 MB at most. */
const mostPoints = 4_000_000;

/** Pieces that were fetched, with a bound on their points in all: the one that was used longest ago goes first. */
export class PieceCache {
  private readonly entries = new Map<string, CachedPiece>();
  private points = 0;

  constructor(private readonly limit = mostPoints) {}

  get(key: string): CachedPiece | undefined {
    const entry = this.entries.get(key);
    if (entry !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, entry);
    }
    return entry;
  }

  set(key: string, entry: CachedPiece): void {
    this.remove(key);
    this.entries.set(key, entry);
    this.points += countPoints(entry);
    for (const oldest of this.entries.keys()) {
      if (this.points <= this.limit) {
        break;
      }
      this.remove(oldest);
    }
  }

  private remove(key: string): void {
    const entry = this.entries.get(key);
    if (entry !== undefined) {
      this.entries.delete(key);
      this.points -= countPoints(entry);
    }
  }
}

/** An empty answer takes some room too. */
function countPoints({ piece }: CachedPiece): number {
  return piece.series.reduce((sum, { times }) => sum + times.length, 1);
}
