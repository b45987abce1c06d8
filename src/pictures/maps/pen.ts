/** How many steps of the pen make one unit of a picture. */
export const stepsPerUnit = 2;

/**
 * A pen for `d3-geo` that writes a path of whole steps, each line from where the last ended. It leaves out points that
 * nobody could tell from the one before, and rings that are too small to be seen.
 */
export class Pen {
  #path = '';
  #points: (readonly [number, number])[] = [];

  beginPath(): void {
    this.#finish(false);
  }

  moveTo(x: number, y: number): void {
    this.#finish(false);
    this.#points = [step(x, y)];
  }

  lineTo(x: number, y: number): void {
    const [lastX, lastY] = this.#points.at(-1) ?? [Infinity, Infinity];
    const [nextX, nextY] = step(x, y);
    if (Math.hypot(nextX - lastX, nextY - lastY) >= nearest) this.#points.push([nextX, nextY]);
  }

  closePath(): void {
    this.#finish(true);
  }

  /** `d3-geo` asks for the method. */
  arc(): void {
    // Points are marks of their own here.
  }

  /** What was drawn, as a path in steps. */
  get path(): string {
    this.#finish(false);
    return this.#path;
  }

  #finish(closed: boolean): void {
    const [first, ...rest] = this.#points;
    if (first !== undefined && rest.length >= (closed ? 3 : 1)) {
      const lines = rest.map(([x, y], index) => {
        const [lastX, lastY] = this.#points[index] ?? first;
        return write(x - lastX, y - lastY);
      });
      this.#path += `M${write(...first)}l${lines.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
    }
    this.#points = [];
  }
}

const nearest = 3;

function step(x: number, y: number): readonly [number, number] {
  return [Math.round(x * stepsPerUnit), Math.round(y * stepsPerUnit)];
}

function write(x: number, y: number): string {
  return `${x}${y < 0 ? '' : ' '}${y}`;
}
