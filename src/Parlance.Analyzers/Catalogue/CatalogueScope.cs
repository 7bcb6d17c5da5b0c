using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Reading;

namespace Parlance.Analyzers.Catalogue;

/// <summary>
/// The declarations in other files on which the code in some files can depend, found by names alone: a type matters only if its
/// name is written in those files, or in a declaration that matters. A method added elsewhere is none of their business.
/// </summary>
internal sealed class CatalogueScope
{
    private readonly HashSet<string> _names;
    private readonly List<int> _own;

    private CatalogueScope(HashSet<string> names, List<int> own, Compilation compilation, CancellationToken cancellation)
    {
        _names = names;
        _own = own;
        Hash = HashIn(compilation, cancellation)!.Value;
    }

    /// <summary>A hash of all these declarations.</summary>
    public ulong Hash { get; }

    /// <summary>The scope of some files of a compilation.</summary>
    public static CatalogueScope Of(Compilation compilation, HashSet<SyntaxTree> own, CancellationToken cancellation)
    {
        var types = new Dictionary<string, List<SeenType>>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            var declared = FileDeclarations.Of(tree, cancellation);
            Push(declared.NamedEverywhere);
            foreach (SeenType type in declared.Types)
            {
                if (!types.TryGetValue(type.Name, out List<SeenType>? known))
                {
                    types.Add(type.Name, known = []);
                }

                known.Add(type);
            }
        }

        // The catalogue marks its lookups with it, where there is one.
        Push(["NotNullWhen"]);
        foreach (SyntaxTree tree in own)
        {
            Push(MentionedNames.In(tree));
        }

        while (pending.Count > 0)
        {
            if (types.TryGetValue(pending.Pop(), out List<SeenType>? named))
            {
                foreach (SeenType type in named)
                {
                    Push(type.Names);
                }
            }
        }

        var ids = compilation.SyntaxTrees.Where(own.Contains).Select(Identity.Of).ToList();
        return new CatalogueScope(names, ids, compilation, cancellation);

        void Push(IEnumerable<string> more)
        {
            foreach (string name in more)
            {
                string simple = SeenType.Simple(name);
                if (names.Add(simple))
                {
                    pending.Push(simple);
                }
            }
        }
    }

    /// <summary>Whether another compilation has the very same files, and the same of all other declarations that matter to them.</summary>
    public bool IsSameIn(Compilation compilation, CancellationToken cancellation) => HashIn(compilation, cancellation) == Hash;

    /// <summary>The hash in a compilation; null where it has other files.</summary>
    private ulong? HashIn(Compilation compilation, CancellationToken cancellation)
    {
        ulong hash = Fnv.Start;
        int found = 0;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            var declared = FileDeclarations.Of(tree, cancellation);
            hash = Fnv.Add(hash, declared.Everywhere);
            if (found < _own.Count && Identity.Of(tree) == _own[found])
            {
                found++;
                continue;
            }

            foreach (SeenType type in declared.Types)
            {
                if (_names.Contains(type.Name))
                {
                    hash = Fnv.Add(hash, type.Hash);
                }
            }
        }

        return found == _own.Count ? hash : null;
    }
}
