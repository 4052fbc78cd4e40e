import { BadgeCheck, Check, Hourglass, Pencil, Undo2 } from 'lucide-react'
import { Sprite } from '@/components/ui/sprite'
import { ToneSprite } from '@/components/ui/tone-sprite'

const icons = { official: BadgeCheck, reported: Hourglass, accept: Check, return: Undo2, correct: Pencil }

/* The marks that each report shows again. */
export function ReportSprites() {
  return (
    <>
      <ToneSprite />
      <Sprite icons={icons} />
    </>
  )
}
