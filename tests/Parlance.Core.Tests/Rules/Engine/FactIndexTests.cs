using CsCheck;
using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Engine;

/// <summary>An index that is carried over edits says what one says that is made anew.</summary>
public sealed class FactIndexTests
{
    private const int Keys = 12;

    private static readonly NumberedFacts s_source = new();

    private static readonly MergeContext s_context = new(new PolicyModel([], static _ => PolicyOptions.Default), default);

    private static readonly Gen<(int Key, int Fact)[]> s_facts = Gen.Select(Gen.Int[0, Keys - 1], Gen.Int[0, 6]).Array[0, 6];

    private static readonly Gen<(int File, (int Key, int Fact)[] Facts)[]> s_changes = Gen.Select(Gen.Int[0, 4], s_facts).Array[1, 3];

    [Fact]
    public void A_table_has_its_facts_by_key_and_of_one_key_in_reading_order() => s_facts.Sample(static facts =>
    {
        FactTable<int> table = NumberedFacts.Table(facts);
        Assert.Equal(facts.OrderBy(static fact => fact.Key).Select(static fact => ((ulong)fact.Key, fact.Fact)), table.Keys.Zip(table.Facts));
        Assert.All(Enumerable.Range(0, Keys), key =>
        {
            Assert.Equal(facts.Where(fact => fact.Key == key).Select(static fact => fact.Fact), table.FactsUnder((ulong)key));
            Assert.Equal(facts.Any(fact => fact.Key == key), table.Has((ulong)key));
        });
    });

    [Fact]
    public void The_keys_that_changed_between_two_tables_are_those_with_other_facts() => Gen.Select(s_facts, s_facts).Sample(static (one, other) =>
    {
        var changed = new HashSet<ulong>();
        NumberedFacts.Table(one).AddChanged(NumberedFacts.Table(other), changed);
        Assert.Equal(
            Enumerable.Range(0, Keys).Where(key => !one.Where(f => f.Key == key).SequenceEqual(other.Where(f => f.Key == key))).Select(static key => (ulong)key),
            changed.Order());
    });

    [Fact]
    public void A_group_has_the_facts_of_its_files_in_order_however_they_are_split() => Gen.Select(s_facts, Gen.Int[0, 6], Gen.Int[0, 6]).Sample(static (facts, first, second) =>
    {
        // One run of facts over one, two or three files comes to the same facts in the same order.
        int[] cuts = [Math.Min(first, facts.Length), Math.Min(Math.Max(first, second), facts.Length)];
        FactTable[] whole = [NumberedFacts.Table(facts)];
        FactTable[] split = [NumberedFacts.Table(facts[..cuts[0]]), NumberedFacts.Table(facts[cuts[0]..cuts[1]]), NumberedFacts.Table(facts[cuts[1]..])];
        for (ulong key = 0; key < Keys; key++)
        {
            Assert.Equal(InOrder(whole, key), InOrder(split, key));
        }
    });

    [Fact]
    public void Key_files_know_each_key_of_several_files() => s_facts.Array[0, 6].Sample(static files =>
    {
        FactTable[] tables = [.. files.Select(NumberedFacts.Table)];
        var keys = new KeyFiles(tables);
        for (int key = 0; key < Keys; key++)
        {
            int[] having = [.. Enumerable.Range(0, files.Length).Where(file => files[file].Any(fact => fact.Key == key))];
            Assert.Equal(having.Length > 1 ? having : null, SeveralWith(keys, (ulong)key));
            Assert.True(having.Length == 0 || keys.MayContain((ulong)key));
        }
    });

    [Fact]
    public void Key_files_are_the_same_in_any_order_of_files() => Gen.Select(s_facts.Array[1, 6], Gen.Int).Sample(static (files, seed) =>
    {
        int[] order = [.. Enumerable.Range(0, files.Length)];
        new Random(seed).Shuffle(order);
        var keys = new KeyFiles([.. files.Select(NumberedFacts.Table)]);
        var shuffled = new KeyFiles([.. order.Select(file => NumberedFacts.Table(files[file]))]);
        for (ulong key = 0; key < Keys; key++)
        {
            Assert.Equal(SeveralWith(keys, key), SeveralWith(shuffled, key)?.Select(file => order[file]).Order());
        }
    });

    [Fact]
    public void An_index_carried_over_edits_is_one_made_anew() => Gen.Select(s_facts.Array[5], s_changes.Array[1, 6], Gen.Bool).Sample(static (files, edits, asks) =>
    {
        FactTable[] tables = [.. files.Select(NumberedFacts.Table)];
        FactIndex<int, string> index = Index(tables);
        foreach ((int File, (int Key, int Fact)[] Facts)[] edit in edits)
        {
            if (asks)
            {
                AssertIsAsNew(index);
            }

            index = Next(index, edit);
        }

        AssertIsAsNew(index);
    });

    [Fact]
    public void After_fifty_edits_it_is_still_one_made_anew_and_branches_are_apart() => Gen.Select(s_facts.Array[5], s_changes.Array[50]).Sample(
        static (files, edits) =>
        {
            FactIndex<int, string> start = Index([.. files.Select(NumberedFacts.Table)]), index = start;
            var branches = new List<FactIndex<int, string>>();
            foreach ((int File, (int Key, int Fact)[] Facts)[] edit in edits)
            {
                branches.Add(Next(start, edit));
                index = Next(index, edit);
                AssertIsAsNew(index);
            }

            Assert.All(branches, AssertIsAsNew);
            AssertIsAsNew(start);
        },
        iter: 20);

    [Fact]
    public void With_more_changed_keys_than_it_keeps_it_is_made_anew()
    {
        FactTable[] tables = [.. Enumerable.Range(0, 3).Select(static file => NumberedFacts.Table(Enumerable.Range(0, 9_000).Select(key => (key, key + file))))];
        FactIndex<int, string> index = Index(tables);
        for (int edit = 1; edit <= 6; edit++)
        {
            (int, int)[] facts = [.. Enumerable.Range(0, 9_000).Select(key => (key, key / 1_500 < edit ? key + 7 : key + 1))];
            index = Next(index, [(1, facts)]);
            AssertIsAsNewUpTo(index, 9_000);
        }
    }

    [Fact]
    public void Only_where_something_may_have_changed_is_a_file_judged_again()
    {
        FactIndex<int, string> index = Index([NumberedFacts.Table([(1, 3), (2, 3)]), NumberedFacts.Table([(1, 3)]), NumberedFacts.Table([(3, 1)])]);
        var stale = new HashSet<int>();
        Changed(index, stale, [(0, [(1, 3), (2, 3)])]);
        Assert.Empty(stale);
        Changed(index, stale, [(0, [(1, 3), (1, 3), (2, 3)])]);
        Assert.Equal([0], stale);
        stale.Clear();
        Changed(index, stale, [(0, [(1, 6), (2, 3)])]);
        Assert.Equal([0, 1], stale.Order());
    }

    /// <summary>What a file can learn of a key that several have is what all of them say; each of them has to be told.</summary>
    [Fact]
    public void A_file_is_judged_again_wherever_what_it_may_ask_for_has_changed() => Gen.Select(s_facts.Array[5], s_changes, Gen.Bool).Sample(static (files, edit, all) =>
    {
        FactIndex<int, string> before = Index([.. files.Select(NumberedFacts.Table)]);
        var stale = new HashSet<int>();
        FactIndex<int, string> after = Changed(before, stale, edit, all);
        for (int file = 0; file < files.Length; file++)
        {
            foreach (ulong key in ((FactTable<int>)before.Tables[file]).Keys.Concat(((FactTable<int>)after.Tables[file]).Keys))
            {
                bool isAsBefore = before.Tables[file].Has(key) && after.Tables[file].Has(key) && before.Merged(key, file, s_context) == after.Merged(key, file, s_context);
                Assert.True(isAsBefore || stale.Contains(file), $"file {file}, key {key}");
            }
        }
    });

    /// <summary>The files that have a key, where there are several.</summary>
    private static int[]? SeveralWith(KeyFiles keys, ulong key) => keys.NumberOf(key) is >= 0 and var number ? keys.FilesOf(number) : null;

    private static FactIndex<int, string> Index(FactTable[] tables) => new(s_source, tables);

    private static FactIndex<int, string> Next(FactIndex<int, string> index, (int File, (int Key, int Fact)[] Facts)[] edit) => Changed(index, [], edit);

    private static FactIndex<int, string> Changed(FactIndex<int, string> index, HashSet<int> stale, (int File, (int Key, int Fact)[] Facts)[] edit, bool all = false)
    {
        FactTable[] tables = [.. index.Tables];
        foreach ((int file, (int Key, int Fact)[] facts) in edit)
        {
            tables[file] = NumberedFacts.Table(facts);
        }

        int[] changed = all ? [.. Enumerable.Range(0, tables.Length)] : [.. edit.Select(static e => e.File).Distinct()];
        return (FactIndex<int, string>)index.Next(tables, changed, s_context, stale);
    }

    private static void AssertIsAsNew(FactIndex<int, string> index) => AssertIsAsNewUpTo(index, Keys);

    private static void AssertIsAsNewUpTo(FactIndex<int, string> index, int keys)
    {
        FactIndex<int, string> made = Index(index.Tables);
        for (ulong key = 0; key < (ulong)keys; key++)
        {
            Assert.Equal(made.IsTelling(key), index.IsTelling(key));
            for (int file = 0; file < index.Tables.Length; file++)
            {
                if (index.Tables[file].Has(key))
                {
                    Assert.Equal(made.Merged(key, file, s_context), index.Merged(key, file, s_context));
                    Assert.Equal(made.IsInOthers(key), index.IsInOthers(key));
                }
            }
        }
    }

    private static IEnumerable<int> InOrder(FactTable[] tables, ulong key) => new FactGroup<int>(key, [.. Enumerable.Range(0, tables.Length)], tables).Select(static fact => fact.Fact);
}
