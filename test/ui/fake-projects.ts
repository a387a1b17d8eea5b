/** Made-up projects and decisions for the interface. */
import type { ProjectRecord, ProjectsData } from '../../lib/model/project.ts';
import { NOW } from './fake-shops.ts';

const project = (
  id: string,
  name: string,
  shops: readonly string[],
  more: Partial<ProjectRecord> = {},
): ProjectRecord => ({
  id,
  name,
  shops,
  country: 'FR',
  basket: 40,
  currency: 'EUR',
  notes: '',
  tags: [],
  state: 'active',
  addedAt: NOW,
  at: NOW,
  ...more,
});

/** Two projects in use and one put away, over the shops given. */
export function fakeProjects(shops: readonly string[]): ProjectsData {
  return {
    projects: [
      project('p-boards', 'Planches en bois, France', shops, {
        tags: ['bois', 'cuisine'],
        notes: 'Regarder surtout le port offert et les délais avant Noël.',
      }),
      project('p-belgium', 'Belgique', shops.slice(0, 2), { country: 'BE', basket: 60 }),
      project('p-old', 'Jouets 2025', shops.slice(0, 1), { state: 'archived' }),
    ],
    findingNotes: [
      {
        project: 'p-boards',
        finding: 'gone:earlier',
        verdict: 'kept',
        comment: 'En parler au transporteur',
        said: 'Frais de port : 2 concurrents sur 3 en avance',
        at: '2026-11-02T09:00:00.000Z',
      },
    ],
  };
}
