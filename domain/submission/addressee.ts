/** To whom a bloc of a province addresses its letter: the People's Committee that decides. Source: domain 1, 4.1. */
export function addresseeOf(province: string): string {
  return `Ủy ban nhân dân tỉnh ${province}`;
}
