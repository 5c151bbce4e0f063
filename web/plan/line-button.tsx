// A button of a line: a sign with its word as a hint, and the word itself on a phone, where nothing hovers.
import { Button, Grid, Tooltip } from 'antd';
import type { ReactNode } from 'react';

interface LineButtonProps {
  readonly label: string;
  readonly name: string;
  readonly icon: ReactNode;
  readonly act: () => void;
  readonly isPressed?: boolean;
}

export function LineButton({ label, name, icon, act, isPressed }: LineButtonProps) {
  const isPhone = Grid.useBreakpoint().md === false;
  const button = (
    <Button
      size="small"
      type={isPressed ? 'primary' : isPhone ? 'default' : 'text'}
      icon={isPhone ? undefined : icon}
      aria-label={`${label}: ${name}`}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      onClick={act}
    >
      {isPhone ? label : null}
    </Button>
  );
  return isPhone ? button : <Tooltip title={label}>{button}</Tooltip>;
}
