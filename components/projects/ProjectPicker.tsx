/** Chooses what is compared: all shops or one project; beside it the way to the projects themselves. */
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export function ProjectPicker() {
  const { words, projects, scope, wide, send, navigate } = useApp();
  const active = projects.filter(({ state }) => state === 'active');
  return (
    <div class={active.length > 0 ? 'project-picker' : 'project-picker bare'}>
      {active.length > 0 && (
        <label>
          <span class="hidden">{words.projects.label}</span>
          <select
            value={scope.project?.id ?? ''}
            onChange={(event) => void send('settings.set', { projectId: event.currentTarget.value })}
          >
            <option value="">{words.projects.allShops}</option>
            {active.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        class={active.length > 0 || wide ? '' : 'text'}
        onClick={() => navigate({ view: 'compare', id: 'projects' })}
      >
        <Icon name={active.length > 0 ? 'pencil' : 'plus'} size={13} />
        {words.projects.manage}
      </button>
    </div>
  );
}
