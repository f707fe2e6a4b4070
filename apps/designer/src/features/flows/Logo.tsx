/** A speech bubble that turns back: a turn of a conversation. The name stands beside it in words. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <path
        d="M9 9.5h9.5a4.5 4.5 0 0 1 0 9H14l-5 4.5z"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="2.6"
        strokeLinejoin="round"
      />
      <circle cx="23" cy="23" r="2.6" fill="var(--on-accent)" />
    </svg>
  );
}
