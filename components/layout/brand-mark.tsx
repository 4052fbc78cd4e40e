/* Two hands of one star: the eight-pointed star of zellige in two interlocked halves. */
export function BrandMark({ className = 'size-7' }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 48 48" className={className}>
      <path
        className="fill-accent"
        d="M24 3 30.2 9.2H38.8V17.8L45 24 38.8 30.2V38.8H30.2L24 45 17.8 38.8H9.2V30.2L3 24 9.2 17.8V9.2H17.8Z"
      />
      <path
        className="fill-none stroke-on-accent"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M16 25.5a6 6 0 0 1 6-6h3M32 22.5a6 6 0 0 1-6 6h-3"
      />
    </svg>
  )
}
