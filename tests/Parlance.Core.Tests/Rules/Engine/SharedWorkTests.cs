using CsCheck;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Engine;

/// <summary>Work that many threads share is done to the end, whoever leaves.</summary>
public sealed class SharedWorkTests
{
    private const int Threads = 8;

    /// <summary>Nothing here takes a second; a test that hangs shall not hold up the others for ever.</summary>
    private const int Limit = 120_000;

    [Fact(Timeout = Limit)]
    public async Task Each_piece_is_done_once() => await Gen.Int[0, 200].SampleAsync(
        static async count =>
        {
            int[] done = new int[count];
            var work = new SharedWork(count, (piece, _) => Interlocked.Increment(ref done[piece]));
            await Together(_ => work.Finish(TestContext.Current.CancellationToken));
            Assert.All(done, static times => Assert.Equal(1, times));
            Assert.True(work.IsDone);
        },
        iter: 50);

    [Fact(Timeout = Limit)]
    public async Task A_thread_that_is_cancelled_leaves_its_piece_to_the_others() => await Gen.Select(Gen.Int[1, 100], Gen.Int[0, 40].Array[Threads - 1]).SampleAsync(
        static async (count, cancelAt) =>
        {
            int[] done = new int[count];
            int begun = 0;
            CancellationTokenSource[] sources = [.. cancelAt.Select(static _ => new CancellationTokenSource())];
            var work = new SharedWork(count, (piece, cancellation) =>
            {
                int now = Interlocked.Increment(ref begun);
                for (int i = 0; i < sources.Length; i++)
                {
                    if (cancelAt[i] == now)
                    {
                        sources[i].Cancel();
                    }
                }

                Thread.Yield();
                cancellation.ThrowIfCancellationRequested();
                Interlocked.Increment(ref done[piece]);
            });

            // The last of them stays, as one editor or build does that wants the findings.
            await Together(thread =>
            {
                CancellationToken cancellation = thread < sources.Length ? sources[thread].Token : TestContext.Current.CancellationToken;
                try
                {
                    work.Finish(cancellation);
                }
                catch (OperationCanceledException)
                {
                    Assert.True(cancellation.IsCancellationRequested);
                }
            });
            Assert.All(done, static times => Assert.Equal(1, times));
            Assert.True(work.IsDone);
        },
        iter: 50);

    [Fact(Timeout = Limit)]
    public async Task Work_that_all_have_left_is_finished_by_who_comes_next()
    {
        int[] done = new int[20];
        using var cancelled = new CancellationTokenSource();
        var work = new SharedWork(done.Length, (piece, cancellation) =>
        {
            if (piece == 7)
            {
                cancelled.Cancel();
            }

            cancellation.ThrowIfCancellationRequested();
            Interlocked.Increment(ref done[piece]);
        });
        await Together(_ => Assert.ThrowsAny<OperationCanceledException>(() => work.Finish(cancelled.Token)));
        Assert.False(work.IsDone);
        await Together(_ => work.Finish(TestContext.Current.CancellationToken));
        Assert.All(done, static times => Assert.Equal(1, times));
    }

    [Fact(Timeout = Limit)]
    public async Task A_thread_that_waits_can_be_cancelled()
    {
        using var begun = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        using var cancelled = new CancellationTokenSource();
        var work = new SharedWork(1, (_, _) =>
        {
            begun.Set();
            release.Wait();
        });
        var working = Task.Run(() => work.Finish(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        begun.Wait(TestContext.Current.CancellationToken);
        var waiting = Task.Run(() => work.Finish(cancelled.Token), TestContext.Current.CancellationToken);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.False(work.IsDone);
        release.Set();
        await working;
        Assert.True(work.IsDone);
    }

    [Fact(Timeout = Limit)]
    public async Task An_exception_is_seen_by_all_who_ask()
    {
        int[] done = new int[50];
        var work = new SharedWork(done.Length, (piece, _) =>
        {
            if (piece == 20)
            {
                throw new InvalidOperationException("broken");
            }

            Interlocked.Increment(ref done[piece]);
        });
        await Together(_ => Assert.Throws<InvalidOperationException>(() => work.Finish(TestContext.Current.CancellationToken)));
        Assert.False(work.IsDone);
        Assert.Equal(0, done[20]);
        Assert.All(done, static times => Assert.InRange(times, 0, 1));
    }

    [Fact(Timeout = Limit)]
    public async Task A_piece_that_fails_once_is_done_by_another()
    {
        int[] done = new int[50];
        int failures = 0;
        var work = new SharedWork(done.Length, (piece, _) =>
        {
            if (piece == 20 && Interlocked.Increment(ref failures) == 1)
            {
                throw new InvalidOperationException("broken");
            }

            Interlocked.Increment(ref done[piece]);
        });
        int seen = 0;
        await Together(_ =>
        {
            try
            {
                work.Finish(TestContext.Current.CancellationToken);
            }
            catch (InvalidOperationException)
            {
                Interlocked.Increment(ref seen);
            }
        });
        Assert.Equal(1, seen);
        Assert.True(work.IsDone);
        Assert.All(done, static times => Assert.Equal(1, times));
    }

    private static Task Together(Action<int> act) => Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(
        () => act(thread), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
}
