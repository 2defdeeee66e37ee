/** A figure that leads to what is behind it; nothing is behind nought. */
export function FigureLink({ n, href }: { n: number; href: string }) {
  return n > 0 ? <a href={href}>{n}</a> : <span>{n}</span>;
}
