/** Two strands that part and meet again: handled in parallel, answered as one. */
export function BrandMark() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="6" fill="#0b5cad" />
      <path
        d="M5 16h5m12 0h5M10 16c3 0 2-7 6-7s3 7 6 7m-12 0c3 0 2 7 6 7s3-7 6-7m-12 0h12"
        fill="none"
        stroke="#fff"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
