import { useState, type ReactNode } from 'react';
import { useText } from '../text/language';
import { TextField } from './field';

/** One field that can be looked at, instead of typing a long phrase twice; pasting and password managers work. */
export function NewPasswordField(props: {
  name: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}): ReactNode {
  const { account } = useText();
  const [seen, setSeen] = useState(false);
  return (
    <>
      <TextField
        {...props}
        label={account.newPassword}
        help={account.newPasswordHelp}
        type={seen ? 'text' : 'password'}
        autoComplete="new-password"
        required
      />
      <label className="-mt-2 mb-4 flex min-h-8 items-center gap-2 text-meta">
        <input
          type="checkbox"
          className="size-5"
          checked={seen}
          onChange={(event) => {
            setSeen(event.target.checked);
          }}
        />
        {account.showPassword}
      </label>
    </>
  );
}
