import type { ComponentChildren } from 'preact';

/** What matters most, and what stands beside it where there is room; below it where there is not. */
export function Columns({ main, aside }: { main: ComponentChildren; aside: ComponentChildren }) {
  return (
    <div class="columns">
      <div>{main}</div>
      <div>{aside}</div>
    </div>
  );
}
