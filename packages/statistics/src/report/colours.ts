/**
 * Colours that the colour-blind tell apart, on white and on black.
 * @see Okabe and Ito, "Color Universal Design"
 * @module
 */

const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'] as const;

/** As many as there are colours. */
export const mostSeries = colours.length;

export function colourOf(i: number): string {
  return colours[i % colours.length] ?? colours[0];
}
