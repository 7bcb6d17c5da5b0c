using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Analyzers.Reporting;

/// <summary>
/// The models that were checked last, so that one that differs in a file or two costs no more than these. There are several, since
/// an editor has several projects open and tries out changes of one beside each other.
/// </summary>
/// <param name="most">How many are kept.</param>
internal sealed class CheckedModels(int most = 8)
{
    private ImmutableArray<CheckedModel> _latest = ImmutableArray<CheckedModel>.Empty;

    /// <summary>The model that has most of some files, the latest of several; null when none has any.</summary>
    public CheckedModel? Nearest(IReadOnlyCollection<ModelFile?> files, RuleSelection rules)
    {
        CheckedModel? nearest = null;
        int shared = 0;
        foreach (CheckedModel model in _latest)
        {
            int own = ReferenceEquals(model.Rules, rules) ? files.Count(file => IsIn(model.Model, file)) : 0;
            if (own > 0 && own >= shared)
            {
                (nearest, shared) = (model, own);
            }
        }

        return nearest;
    }

    /// <summary>Keeps a model as the latest; the oldest of too many is let go.</summary>
    public void Keep(CheckedModel model)
    {
        if (!_latest.IsEmpty && ReferenceEquals(_latest[_latest.Length - 1], model))
        {
            return;
        }

        ImmutableInterlocked.Update(
            ref _latest,
            (latest, kept) =>
            {
                latest = latest.Remove(kept);
                return (latest.Length < most ? latest : latest.RemoveAt(0)).Add(kept);
            },
            model);
    }

    private static bool IsIn(PolicyModel model, ModelFile? file) =>
        file is not null && model.NumberOf(file.File) is >= 0 and var number && ReferenceEquals(model.Files[number], file);
}
