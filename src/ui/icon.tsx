/** The shapes, on a 24 × 24 board, stroked 2 wide; drawn for this product. */
const shapes = {
  check: 'M5 13l4.5 4.5L19 7',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7.5V12l3 2.5',
  stopped: 'M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2ZM8 12h8',
  circle: 'M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14',
  left: 'M20 12H5M11 6l-6 6 6 6',
  right: 'M4 12h15M13 6l6 6-6 6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.3 15.3L20.5 20.5',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5.5M12 7.2v.4',
  warning: 'M12 3.5L2.8 20h18.4ZM12 10v4.5M12 17v.4',
  error: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M8.8 8.8l6.4 6.4M15.2 8.8l-6.4 6.4',
  person: 'M12 4a3.7 3.7 0 1 0 0 7.4a3.7 3.7 0 1 0 0-7.4M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  calendar: 'M4 6h16v14H4ZM4 10.5h16M8.5 3.5V7M15.5 3.5V7',
  document: 'M6 3h8l4.5 4.5V21H6ZM14 3v5h4.5M9 12.5h6M9 16.5h6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  plus: 'M12 5v14M5 12h14',
  share: 'M12 15V3.5M7.5 8L12 3.5 16.5 8M6 12H4.5v8.5h15V12H18',
  print: 'M7 8.5V3.5h10v5M7 17H3.5V8.5h17V17H17M7 13.5h10v7H7Z',
  sound: 'M4 9.5h4L13 5v14l-5-4.5H4ZM16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12',
} as const;

/** The names of the icons that exist. */
export type IconName = keyof typeof shapes;

/** Every icon's name, for the gallery. */
export const iconNames = Object.keys(shapes) as readonly IconName[];

/** An inline drawing in the colour of its text. Without `label` it is decoration and is not read aloud. */
export function Icon({ name, label }: { name: IconName; label?: string | undefined }) {
  const named = label
    ? ({ role: 'img', 'aria-label': label } as const)
    : ({ 'aria-hidden': 'true' } as const);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a title would show as a tooltip; the name is aria-label
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" focusable="false" {...named}>
      <path d={shapes[name]} />
    </svg>
  );
}
