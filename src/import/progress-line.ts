// How far a long command is, for people: a bar that is drawn over itself on a terminal, a line now and then elsewhere.

const width = 24;
const lineEveryMs = 2_000;
const barEveryMs = 200;

/** What is written to: the error stream of a command. */
export interface ProgressStream {
  err(text: string): void;
  readonly isInteractive?: boolean;
}

export interface ProgressLine {
  /** Shows `text` beside the share that is done, 0–1; too often is ignored. `now` in epoch milliseconds. */
  show(share: number, text: string, now: number): void;
  /** Takes the bar away, so that what follows begins on a clean line. */
  clear(): void;
}

/** The bar of a share: `█████░░░`. */
export function barOf(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
}

/** Progress on the error stream of a terminal; `start` is when the work began. */
export function progressLine(io: ProgressStream, start: number): ProgressLine {
  const isBar = io.isInteractive === true;
  let shown = isBar ? 0 : start;
  let isDrawn = false;
  return {
    show(share, text, now) {
      if (now - shown < (isBar ? barEveryMs : lineEveryMs)) return;
      shown = now;
      isDrawn = isBar;
      io.err(isBar ? `\r${barOf(share)} ${text}\x1b[K` : `${text}\n`);
    },
    clear() {
      if (isDrawn) io.err('\r\x1b[K');
      isDrawn = false;
    },
  };
}
