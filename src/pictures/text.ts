/** Breaks a text into lines of at most so many letters: between words, or inside a word that is longer than a line. */
export function wrapText(text: string, letters: number): readonly string[] {
  const words = text.split(' ').flatMap((word) => cut(word, letters));
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= letters) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

function cut(word: string, letters: number): readonly string[] {
  const all = Array.from(word);
  return Array.from({ length: Math.ceil(all.length / letters) }, (_part, index) =>
    all.slice(index * letters, (index + 1) * letters).join(''),
  );
}
