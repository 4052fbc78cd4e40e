'use client'
import { Compass } from 'lucide-react'
import { Problem } from '@/components/layout/problem'
import { useProblemWords } from '@/components/layout/problem-words'
import { ButtonLink } from '@/components/ui/button'

export default function NotFoundPage() {
  const { words, locale } = useProblemWords()
  return (
    <Problem
      icon={<Compass aria-hidden />}
      title={words.notFoundTitle}
      text={words.notFoundText}
      action={
        <ButtonLink href={`/${locale}/projects`} variant="primary">
          {words.backToPortfolio}
        </ButtonLink>
      }
    />
  )
}
