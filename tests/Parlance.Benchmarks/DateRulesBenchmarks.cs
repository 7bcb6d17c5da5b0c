using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Parlance.Dates;
using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;

namespace Parlance.Benchmarks;

/// <summary>The rules about dates over new texts, against the scan that they rest on: what they add should be a small share of it.</summary>
[MemoryDiagnoser]
public class DateRulesBenchmarks
{
    private const string Prose =
        "States of every size take part with the same standing and settle what divides them by talks. Trust grows where each side explains "
        + "its plans, lets others see them, and looks past differences of system. Ministers met in Bangkok on Monday, 25 July 1994, and again from "
        + "31 July to 1 August 2002; the paper of March 1997 came sixteen months before July 1998. ";

    private const int Texts = 1000;

    private static readonly RuleSelection s_rules = RuleSelection.Where(rule => rule.Category == RuleCategory.Dates);

    [Benchmark(Baseline = true, OperationsPerInvoke = Texts)]
    public int Scan()
    {
        int found = 0;
        for (int i = 0; i < Texts; i++)
        {
            found += TimeScanner.Scan(Prose).Dates.Length;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Texts)]
    public int Check()
    {
        // Findings are kept with their passages, so that each run needs new ones.
        var file = new SourceFile("Model.cs");
        var read = new ModelFile
        {
            File = file,
            Passages = Enumerable.Range(0, Texts).Select(i => Passage.Plain(Prose, PassageRole.Prose, file, i * Prose.Length)).ToImmutableArray(),
        };
        return Checker.Check(new PolicyModel([read], static _ => PolicyOptions.Default), s_rules, default).Length;
    }
}
