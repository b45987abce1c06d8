/** A face whose lines can be measured and drawn as outlines, so that what renders the picture needs no font. */
export interface Typeface {
  /** Width of a line, in thousandths of its size. */
  readonly widthOf: (text: string) => number;
  /** A line as paths of SVG, from its baseline upwards, a thousandth of its size to a unit. */
  readonly outline: (text: string) => string;
}

/** The faces of a share picture. */
export interface Typefaces {
  readonly title: Typeface;
  readonly strong: Typeface;
  readonly plain: Typeface;
}
