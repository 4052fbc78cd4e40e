import type { LucideIcon } from 'lucide-react'

/* Icons drawn once, for a list that shows them again and again. */
export function Sprite({ icons }: { icons: Record<string, LucideIcon> }) {
  return (
    <svg aria-hidden className="absolute size-0">
      {Object.entries(icons).map(([id, Icon]) => (
        <symbol key={id} id={id} viewBox="0 0 24 24">
          <Icon />
        </symbol>
      ))}
    </svg>
  )
}

export function SpriteUse({ id, className }: { id: string; className?: string }) {
  return (
    <svg aria-hidden className={className}>
      <use href={`#${id}`} />
    </svg>
  )
}
