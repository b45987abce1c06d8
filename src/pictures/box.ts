/** A point of a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of a picture that something takes up. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two boxes share some room; to touch is not to share. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box lies inside another. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}

/** The box round a point, so far to each side. */
export function around({ x, y }: Point, across: number, down = across): Box {
  return { left: x - across, top: y - down, right: x + across, bottom: y + down };
}

/** Whether a straight line passes through a box. */
export function crosses(from: Point, to: Point, { left, top, right, bottom }: Box): boolean {
  let [start, end] = [0, 1];
  for (const [origin, length, low, high] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (length === 0) {
      if (origin <= low || origin >= high) return false;
      continue;
    }
    const ends = [(low - origin) / length, (high - origin) / length];
    start = Math.max(start, Math.min(...ends));
    end = Math.min(end, Math.max(...ends));
  }
  return start < end;
}
