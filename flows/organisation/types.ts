import type { IsoDate, Link, Standing } from '../../src/engine/index.ts';
import type { Block, NationId } from '../second-opinion/types.ts';

/** Who publishes the guide: all of it that is not words or colours. The build checks it, and names what is wrong. */
export interface Publisher {
  readonly name: string;
  /** The number of the support line, as people read it: `0808 157 0123`. */
  readonly supportLine: string;
  readonly generalEnquiries: string;
  /** An office in Scotland with a number of its own, where there is one. It shares the support line. */
  readonly scottishArm?: { readonly name: string; readonly number: string };
  /** Its pages that the guide links to. */
  readonly pages: PublishersPages;
  /**
   * Where the guide is published, as the address of its start page: `https://guide.example.org/`. Until it is known, no page
   * names an address of its own, and the snippets for other sites have one to be replaced.
   */
  readonly address?: string;
  /** Sites that may show the guide in a frame beside those of `pages`: `https://www.example.org`. */
  readonly framedBy?: readonly string[];
  /** The nations that it serves. Where the guide lists all nations, these come first; none is left out. */
  readonly nations: readonly NationId[];
  /** The languages that it publishes the guide in. */
  readonly languages: readonly string[];
  /** An SVG in the same folder, shown in the head of every page in place of the name, on a light ground. */
  readonly logo?: { readonly file: string; readonly alt: string };
}

interface PublishersPages {
  readonly home: Link;
  /** About second opinions. It also helps people in England find PALS. */
  readonly secondOpinion: Link;
  /** For nurses and doctors, where it has one. */
  readonly professionals?: Link;
}

/** By when each of a publisher's numbers is to be checked again: `checked.ts`. */
export interface NumbersCheckBy {
  readonly supportLine: IsoDate;
  readonly generalEnquiries: IsoDate;
  readonly scottishArm?: IsoDate;
}

/** Where a number or a page was read, how sure that is, when it was, and by when it is to be done again. */
export interface Check {
  readonly source: string;
  readonly standing: Standing;
  readonly readOn: IsoDate;
  readonly checkBy: IsoDate;
}

/** Each number and page of a publisher, by its key in `publisher.ts`. */
export type Checked = Readonly<
  Record<keyof Omit<NumbersCheckBy, 'scottishArm'> | 'pages.home' | 'pages.secondOpinion', Check> &
    Partial<Record<'scottishArm' | 'pages.professionals', Check>>
>;

/** What the guide says of its publisher: `words/<language>/organisation.ts`. */
export interface PublisherWords {
  readonly supportLine: {
    readonly name: (organisation: string) => string;
    /** When it is open, or where to look that up. */
    readonly openingHours: (site: string) => string;
    readonly about: (openingHours: string) => string;
  };
  readonly generalEnquiries: (organisation: string) => string;
  /** The sentences of the page about the guide. */
  readonly about: {
    readonly publisher: (organisation: string) => string;
    readonly funding: string;
    /** `checkBy` is a date in words. */
    readonly updates: (checkBy: string) => string;
  };
}

/** What the publisher offers beside the guide, shown after an outcome: `words/<language>/more.ts`. */
export interface MoreWords {
  readonly heading: (organisation: string) => string;
  /** They follow the support line. */
  readonly parts: readonly Block[];
}

/**
 * The colours of the guide, as `#rrggbb`. The NHS's blue, logo and font are not ours to use. The build fails where two
 * that stand on each other are too close, and names them: `scripts/build/organisation/contrast.ts` says which do.
 */
export interface Theme {
  /** Bars, buttons, edges of what may be chosen, and the frame that a phone draws around the page. */
  readonly brand: string;
  readonly brandDeep: string;
  /** Behind a button while it is pressed. */
  readonly brandDeepest: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly link: string;
  readonly linkVisited: string;
  /** What is urgent, and what is wrong. */
  readonly red: string;
  readonly paper: string;
  /** Behind everything. */
  readonly ground: string;
  readonly tint: string;
  readonly warm: string;
  readonly line: string;
  readonly lineFaint: string;
  readonly lineStrong: string;
  readonly edge: string;
  readonly amber: string;
  readonly paleAmber: string;
  /** Behind whatever has the focus. */
  readonly focus: string;
}
