import {
  Button,
  type GraphiQLPlugin,
  pick,
  useGraphiQL,
  useGraphiQLActions,
} from '@graphiql/react';
import type { ReactElement } from 'react';
import type { Example } from './examples.ts';
import { ExamplesIcon } from './icons.tsx';

/** A sidebar panel with the examples by audience; undefined stands for examples not to be had. */
export function createExamplesPlugin(examples: readonly Example[] | undefined): GraphiQLPlugin {
  return {
    title: 'Examples',
    icon: ExamplesIcon,
    content: () => (
      <section aria-label="Examples">
        <h1 className="graphiql-history-header">Examples</h1>
        <p className="lacuna-welcome">
          Lacuna is a graph of what a research field knows and does not know. Choose a question,
          then press the play button.
        </p>
        {examples === undefined ? (
          <p role="status">
            The example queries could not be loaded. Everything else works; reload the page to try
            again.
          </p>
        ) : (
          <ExampleGroups examples={examples} />
        )}
      </section>
    ),
  };
}

function ExampleGroups({ examples }: { readonly examples: readonly Example[] }): ReactElement {
  const open = useOpenExample();
  const audiences = [...new Set(examples.map(({ audience }) => audience))];

  return (
    <>
      {audiences.map((audience) => (
        <section key={audience} className="lacuna-examples">
          <h2>{audience}</h2>
          <ul>
            {examples
              .filter((example) => example.audience === audience)
              .map((example) => (
                <li key={example.name}>
                  <Button onClick={() => open(example)}>{example.name}</Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Goes to the tab that shows the example unchanged, or opens one. */
function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'queryEditor', 'variableEditor'),
  );

  return ({ query, variables }) => {
    const opened = tabs.findIndex(
      (tab) => tab.query === query && (tab.variables ?? '') === variables,
    );
    if (opened !== -1) {
      changeTab(opened);
      return;
    }
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    updateActiveTabValues({ query, variables });
  };
}
