import type { ReactNode } from 'react'

type EmptyStateProps = {
  title: string
  description?: ReactNode
  action?: ReactNode
  icon?: ReactNode
  compact?: boolean
}

export function EmptyState({ title, description, action, icon, compact }: EmptyStateProps) {
  return (
    <div className={`flex flex-col items-center px-6 text-center ${compact ? 'py-6' : 'py-12'}`}>
      <span className="relative mb-3 grid size-14 place-items-center text-accent-ink">
        <Star />
        <span className="relative [&>svg]:size-5">{icon}</span>
      </span>
      <p className="text-lg font-semibold">{title}</p>
      {description && <p className="mt-1 max-w-prose text-ink-muted">{description}</p>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}

/* The eight-pointed star of zellige: two squares, one turned. */
function Star() {
  return (
    <svg aria-hidden viewBox="0 0 48 48" className="absolute inset-0 fill-accent-soft stroke-accent/40">
      <path
        strokeWidth="1"
        strokeLinejoin="round"
        d="M24 3 30.2 9.2H38.8V17.8L45 24 38.8 30.2V38.8H30.2L24 45 17.8 38.8H9.2V30.2L3 24 9.2 17.8V9.2H17.8Z"
      />
    </svg>
  )
}
