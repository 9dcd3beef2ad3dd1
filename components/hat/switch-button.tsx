import { Button, type ButtonKind } from '@/components/ui/button';
import { wearHatAction } from '@/server/hat/actions';

type SwitchButtonProps = {
  hatId: string;
  /** Where one comes back to. */
  back: string;
  kind?: ButtonKind;
  children: string;
};

/** Puts on another hat and comes back; a plain form, so it works without script. */
export function SwitchButton({ hatId, back, kind = 'secondary', children }: SwitchButtonProps) {
  return (
    <form action={wearHatAction}>
      <input type="hidden" name="hatId" value={hatId} />
      <input type="hidden" name="back" value={back} />
      <Button type="submit" kind={kind} wide>
        {children}
      </Button>
    </form>
  );
}
