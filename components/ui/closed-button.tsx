import { useId } from 'react';
import { Button } from './button';
import { TextLink } from './text-link';

export type Reason = { text: string; href?: string };

type ClosedButtonProps = {
  /** The words of the button as it would be if it were open. */
  children: string;
  /** Words before the reasons: "Chưa gửi được:". */
  lead: string;
  reasons: readonly Reason[];
};

/** A button that cannot be pressed yet stays visible, can be reached, and says what is missing. */
export function ClosedButton({ children, lead, reasons }: ClosedButtonProps) {
  const id = useId();
  const [only] = reasons;
  return (
    <div className="flex flex-col gap-x-4 gap-y-2 sm:flex-row sm:items-start">
      <Button aria-disabled="true" aria-describedby={id} wide>
        <span className="sm:whitespace-nowrap">{children}</span>
      </Button>
      <div id={id} className="text-sm text-soft sm:pt-[11px]">
        {reasons.length === 1 && only ? (
          <p>
            {lead} <ReasonText reason={only} />
          </p>
        ) : (
          <>
            <p>{lead}</p>
            <ul className="list-disc pl-5">
              {reasons.map((reason) => (
                <li key={reason.text} className="py-0.5">
                  <ReasonText reason={reason} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

function ReasonText({ reason }: { reason: Reason }) {
  if (!reason.href) return <>{reason.text}</>;
  // Into a place of a page the browser goes by itself: it puts the focus there.
  if (reason.href.includes('#')) return <a href={reason.href}>{reason.text}</a>;
  return <TextLink href={reason.href}>{reason.text}</TextLink>;
}
