import type { ReactElement } from 'react';

export function ExamplesIcon(): ReactElement {
  return <Icon path="M4 5h2m3 0h11M4 12h2m3 0h11M4 19h2m3 0h11" />;
}

export function LinkIcon(): ReactElement {
  return (
    <Icon path="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.4 1.4M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.4-1.4" />
  );
}

export function CheckIcon(): ReactElement {
  return <Icon path="m5 13 4 4 10-11" />;
}

function Icon({ path }: { readonly path: string }): ReactElement {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 24 24"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
