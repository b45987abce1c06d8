import { z } from 'zod';

/** Text of at least one character that can be seen. */
export const text = z.string().regex(/\S/u);
