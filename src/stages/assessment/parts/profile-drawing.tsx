import { type ComponentChildren, h } from 'preact';

/** One piece of the drawing, as the rules place it. */
type Shape = {
  tag: string;
  attributes: Readonly<Record<string, string | number>>;
  text?: string;
  inside?: readonly Shape[];
};

const drawn = (shapes: readonly Shape[]): ComponentChildren =>
  shapes.map(({ tag, attributes, text, inside = [] }) => h(tag, attributes, text, drawn(inside)));

/** The drawing of a profile, with what it shows in words for who does not see it. */
export function ProfileDrawing(p: {
  title: string;
  text: string;
  width: number;
  height: number;
  shapes: readonly Shape[];
}) {
  return (
    <figure>
      <svg
        class="paper-preview"
        viewBox={`0 0 ${p.width} ${p.height}`}
        role="img"
        aria-labelledby="profile-title profile-text"
      >
        <title id="profile-title">{p.title}</title>
        <desc id="profile-text">{p.text}</desc>
        {drawn(p.shapes)}
      </svg>
    </figure>
  );
}
