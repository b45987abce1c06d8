import type { Typeface, Typefaces } from '../../../../src/pictures/share/typeface.ts';

/** A face in which every letter is half as wide as it is high, and a line is drawn as its words. */
export const halves: Typeface = { widthOf: (text) => Array.from(text).length * 500, outline: (text) => text };

/** The same for every part of a picture. */
export const typefaces: Typefaces = { title: halves, strong: halves, plain: halves };
