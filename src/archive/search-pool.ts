// Blocks of one byte a card, used again and again: making new ones for every search has the garbage collector walk over the
// whole index every few searches, and whoever searches just then waits for it.

/** Blocks that are kept for later. */
const mostKept = 32;

export class BytePool {
  #size = 0;
  #free: Uint8Array[] = [];

  /** A block of zeros. */
  take(size: number): Uint8Array {
    if (size !== this.#size) this.#free = [];
    this.#size = size;
    const block = this.#free.pop();
    return block ? block.fill(0) : new Uint8Array(size);
  }

  /** Gives a block back; whoever does may not look at it any more. */
  give(block: Uint8Array): void {
    if (block.length === this.#size && this.#free.length < mostKept) this.#free.push(block);
  }
}
