/** One star, full or empty as its label is drawn by the style sheet. The words stand beside it. */
export function StarIcon() {
  return (
    <svg class="rating-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M12 2.5l2.9 6.2 6.8.8-5 4.7 1.3 6.8-6-3.4-6 3.4 1.3-6.8-5-4.7 6.8-.8z" />
    </svg>
  );
}
