import { Download } from 'lucide-react'
import { buttonClass } from './button'

type Props = {
  href: string
  label: string /** What is in the file, where several links say the same. */
  of?: string
  size?: 'sm' | 'md'
}

/* A file, not a page: fetched when it is asked for, never ahead. */
export function DownloadLink({ href, label, of, size }: Props) {
  return (
    <a href={href} download className={buttonClass({ size })}>
      <Download aria-hidden />
      {label}
      {of && <span className="sr-only">{of}</span>}
    </a>
  )
}
