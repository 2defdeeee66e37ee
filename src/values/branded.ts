declare const brand: unique symbol;

/** A base type that cannot be swapped for another of the same base by mistake:
 *  `Branded<string, 'CalendarDay'>` is a string everywhere, but not every string is one.
 *  The brand exists for the compiler only; nothing is stored at run time. */
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };
