import type { Driver } from '../../support/walk/driver.ts';

/** A browser with one window, as far as the walk needs one. */
export interface Engine extends Driver {
  /** What it calls itself, with its version. */
  readonly version: string;
  /** The address that is shown, also where no script may run. */
  url(): Promise<string>;
  reload(): Promise<void>;
  /** Clicks the middle of the first element that the selector finds. */
  click(selector: string): Promise<void>;
  /** The window as a PNG. */
  screenshot(): Promise<Uint8Array>;
  /** The page on A4, as the style sheet has it; absent where the engine cannot be asked to print. */
  pdf?(): Promise<Uint8Array>;
  /** What its console complained of since it was last asked; absent where the engine does not tell. */
  complaints?(): readonly string[];
  /** The addresses that it asked for, files and data left out; absent where the engine does not tell. */
  asked?(): readonly string[];
  close(): Promise<void>;
}

/** How an engine is to start. */
export interface Start {
  /** The size of the window. */
  readonly width: number;
  readonly height: number;
  readonly javaScript: boolean;
  /** A name other than its own by which this computer is found, as on a clinic's network; Chromium and Firefox alone. */
  readonly hostName?: string;
}
