using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Analyzers.Reporting;

/// <summary>
/// The models that were checked last, so that one that differs in a file or two costs no more than these. There are several, since
/// an editor has several projects open and tries out changes of one beside each other.
/// </summary>
internal sealed class CheckedModels
{
    private const int Most = 8;

    private ImmutableArray<CheckedModel> _latest = ImmutableArray<CheckedModel>.Empty;

    /// <summary>The model that has most of some files; null when none has any.</summary>
    public CheckedModel? Nearest(IReadOnlyCollection<ModelFile?> files, RuleSelection rules)
    {
        CheckedModel? nearest = null;
        int most = 0;
        foreach (CheckedModel model in _latest)
        {
            int shared = ReferenceEquals(model.Rules, rules) ? files.Count(file => file is not null && model.Model.NumberOf(file.File) is >= 0 and var number && ReferenceEquals(model.Model.Files[number], file)) : 0;
            if (shared > most)
            {
                (nearest, most) = (model, shared);
            }
        }

        return nearest;
    }

    /// <summary>Keeps a model; the one that it was made from, and the oldest of too many, are let go.</summary>
    public void Keep(CheckedModel model)
    {
        if (!_latest.IsEmpty && ReferenceEquals(_latest[_latest.Length - 1], model))
        {
            return;
        }

        ImmutableInterlocked.Update(
            ref _latest,
            static (latest, kept) =>
            {
                latest = latest.Remove(kept);
                latest = latest.RemoveAll(other => HasSamePaths(other.Model, kept.Model) && latest.Length >= Most / 2);
                return (latest.Length < Most ? latest : latest.RemoveAt(0)).Add(kept);
            },
            model);
    }

    private static bool HasSamePaths(PolicyModel one, PolicyModel other) =>
        one.Files.Length == other.Files.Length && (one.Files.IsEmpty || one.Files[one.Files.Length - 1].File.Path == other.Files[other.Files.Length - 1].File.Path);
}
