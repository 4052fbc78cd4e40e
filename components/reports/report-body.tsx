type ReportBodyProps = {
  report: { reason: string | null; text: string | null; links: string[] }
  words: { reason: string; links: string }
}

export function ReportBody({ report: { reason, text, links }, words }: ReportBodyProps) {
  return (
    <>
      {reason && (
        <div>
          <p className="text-sm text-ink-muted">{words.reason}</p>
          <p className="whitespace-pre-wrap">
            <bdi>{reason}</bdi>
          </p>
        </div>
      )}
      {text && (
        <p className="whitespace-pre-wrap">
          <bdi>{text}</bdi>
        </p>
      )}
      {links.length > 0 && (
        <div>
          <p className="text-sm text-ink-muted">{words.links}</p>
          <ul>
            {links.map((link) => (
              <li key={link}>
                <a href={link} target="_blank" rel="noreferrer" className="link break-all">
                  <bdi dir="ltr">{link}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
