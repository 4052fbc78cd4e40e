import { CircleCheck, CircleDot, CircleMinus, CircleX, Info, TriangleAlert } from 'lucide-react'

export type Tone = 'neutral' | 'accent' | 'ok' | 'attention' | 'danger' | 'info'

export const toneGround: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink-muted',
  accent: 'bg-accent-soft text-accent-ink',
  ok: 'bg-ok-soft text-ok-ink',
  attention: 'bg-attention-soft text-attention-ink',
  danger: 'bg-danger-soft text-danger-ink',
  info: 'bg-info-soft text-info-ink',
}

export const toneMark: Record<Tone, string> = {
  neutral: 'text-ink-faint',
  accent: 'text-accent',
  ok: 'text-ok',
  attention: 'text-attention',
  danger: 'text-danger',
  info: 'text-info',
}

export const toneFill: Record<Tone, string> = {
  neutral: 'bg-line-strong',
  accent: 'bg-accent',
  ok: 'bg-ok',
  attention: 'bg-attention',
  danger: 'bg-danger',
  info: 'bg-info',
}

const icons = {
  neutral: CircleMinus,
  accent: CircleDot,
  ok: CircleCheck,
  attention: TriangleAlert,
  danger: CircleX,
  info: Info,
}

export function ToneIcon({ tone }: { tone: Tone }) {
  const Icon = icons[tone]
  return <Icon aria-hidden />
}
