/** The first day of the Gregorian calendar. What is dated before it is dated by another, which knows other weekdays. */
export const firstGregorianDay = '1582-10-15';
