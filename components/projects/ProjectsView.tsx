/** The merchant's projects: open, make, edit, duplicate, archive, remove. */
import { useState } from 'preact/hooks';
import type { ProjectRecord } from '../../lib/model/project.ts';
import { useApp } from '../context.ts';
import { Ask } from '../parts/Ask.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Tag } from '../parts/Tag.tsx';
import { ViewHeader } from '../shell/ViewHeader.tsx';
import { BringIn } from './BringIn.tsx';
import { saveProject } from './bring-in-files.ts';
import { ProjectDialog } from './ProjectDialog.tsx';

export function ProjectsView() {
  const { words, projects, navigate, send } = useApp();
  const [editing, setEditing] = useState<ProjectRecord | 'new' | undefined>(undefined);
  const [removing, setRemoving] = useState<ProjectRecord | undefined>(undefined);
  const active = projects.filter(({ state }) => state === 'active');
  const archived = projects.filter(({ state }) => state === 'archived');
  const add = (
    <button type="button" class="primary" onClick={() => setEditing('new')}>
      <Icon name="plus" size={14} />
      {words.projects.add}
    </button>
  );
  return (
    <div class="projects">
      <div class="crumbs">
        <button type="button" class="text" onClick={() => navigate({ view: 'compare' })}>
          <Icon name="back" size={14} />
          {words.projects.back}
        </button>
      </div>
      {projects.length === 0 ? (
        <EmptyState heading={1} drawing="scale" title={words.projects.noneTitle} help={words.projects.noneHelp}>
          {add}
        </EmptyState>
      ) : (
        <>
          <ViewHeader title={words.projects.title} subtitle={words.projects.help} actions={add} />
          <ul class="plain project-cards">
            {active.map((project) => (
              <ProjectCard key={project.id} project={project} onEdit={setEditing} onRemove={setRemoving} />
            ))}
          </ul>
          {archived.length > 0 && (
            <details class="fold">
              <summary>
                <h3>{words.projects.archivedTitle(archived.length)}</h3>
              </summary>
              <ul class="plain project-cards">
                {archived.map((project) => (
                  <ProjectCard key={project.id} project={project} onEdit={setEditing} onRemove={setRemoving} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      <BringIn />
      {editing !== undefined && (
        <ProjectDialog project={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
      {removing && (
        <Ask
          title={words.projects.removeTitle(removing.name)}
          help={words.projects.removeHelp}
          confirm={words.app.remove}
          onClose={() => setRemoving(undefined)}
          onConfirm={() => {
            setRemoving(undefined);
            void send('project.remove', { id: removing.id }, words.projects.removed);
          }}
        />
      )}
    </div>
  );
}

function ProjectCard({
  project,
  onEdit,
  onRemove,
}: {
  readonly project: ProjectRecord;
  readonly onEdit: (project: ProjectRecord) => void;
  readonly onRemove: (project: ProjectRecord) => void;
}) {
  const { words, formats, services, scope, shops, send, navigate, notify, notifyError } = useApp();
  const current = scope.project?.id === project.id;
  const archived = project.state === 'archived';
  const names = (shops ?? []).filter(({ shop }) => project.shops.includes(shop.id)).map(({ shop }) => shop.name);
  const open = (): void => {
    void send('settings.set', { projectId: project.id }).then((done) => {
      if (done) navigate({ view: 'compare' });
    });
  };
  const save = (): void => {
    void saveProject(services, project).then(
      (saved) => notify(saved ? words.bringIn.projectSaved : words.bringIn.saveFailed, saved ? 'good' : 'bad'),
      (thrown: unknown) => notifyError({ code: 'unexpected', detail: String(thrown) }),
    );
  };
  return (
    <li class={current ? 'project-card on' : 'project-card'}>
      <h2>
        {project.name}
        {current && (
          <Tag tone="accent">
            <Icon name="check" size={11} />
            {words.projects.current}
          </Tag>
        )}
      </h2>
      <p class="soft small">
        {words.projects.shops(names.length)} · {formats.country(project.country)} ·{' '}
        {words.projects.basket(formats.amount(project.basket, project.currency))}
      </p>
      {names.length > 0 && <p class="small">{formats.list(names)}</p>}
      {project.tags.length > 0 && (
        <p class="chips">
          {project.tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </p>
      )}
      {project.notes !== '' && <p class="project-notes">{project.notes}</p>}
      <div class="buttons">
        {archived ? (
          <button type="button" onClick={() => void send('project.update', { id: project.id, state: 'active' })}>
            {words.projects.bringBack}
          </button>
        ) : (
          <button type="button" class="primary" onClick={open}>
            <Icon name="table" size={14} />
            {words.projects.open}
          </button>
        )}
        <button type="button" onClick={() => onEdit(project)}>
          <Icon name="pencil" size={13} />
          {words.projects.edit}
        </button>
        <button
          type="button"
          onClick={() =>
            void send(
              'project.duplicate',
              { id: project.id, name: words.projects.copyName(project.name) },
              words.projects.duplicated,
            )
          }
        >
          {words.projects.duplicate}
        </button>
        <button type="button" onClick={save}>
          <Icon name="download" size={13} />
          {words.bringIn.saveProject}
        </button>
        {!archived && (
          <button
            type="button"
            onClick={() =>
              void send('project.update', { id: project.id, state: 'archived' }, words.projects.wasArchived)
            }
          >
            {words.projects.archive}
          </button>
        )}
        <button type="button" class="danger-text" onClick={() => onRemove(project)}>
          {words.projects.remove}
        </button>
      </div>
    </li>
  );
}
